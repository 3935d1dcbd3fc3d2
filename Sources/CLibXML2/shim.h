#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 pulls in ICU's headers, whose types clash with those of Foundation's own ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
