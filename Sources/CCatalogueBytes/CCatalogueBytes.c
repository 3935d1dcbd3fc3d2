#include "CCatalogueBytes.h"

static const unsigned char indicators[] = {
#embed "../YardstickCatalogueData/indicators.tsv"
};

static const unsigned char areas[] = {
#embed "../YardstickCatalogueData/areas.tsv"
};

const unsigned char *yardstick_indicators(size_t *count) {
    *count = sizeof indicators;
    return indicators;
}

const unsigned char *yardstick_areas(size_t *count) {
    *count = sizeof areas;
    return areas;
}
