// The data files of YardstickCatalogueData as bytes.
//
// C's #embed takes no time to compile, where Swift's own embedding takes over a minute for a quarter of a megabyte.

#pragma once

#include <stddef.h>

/// The bytes of indicators.tsv, which live as long as the program, and how many they are.
const unsigned char *_Nonnull yardstick_indicators(size_t *_Nonnull count);

/// The bytes of areas.tsv, which live as long as the program, and how many they are.
const unsigned char *_Nonnull yardstick_areas(size_t *_Nonnull count);
