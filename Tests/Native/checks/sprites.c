#include "check.h"

static void check_one_by_one(ganassets_generator generator, size_t sprite, const uint8_t *expected)
{
    uint8_t *rgba = malloc(sprite + 1);
    for (size_t i = 0; i < REQUESTS; i++) {
        ganassets_request request = numbered_request(i);
        rgba[sprite] = 77;
        CHECK(ganassets_generate(generator, &request, rgba, sprite + 1) == GANASSETS_OK);
        CHECK(memcmp(rgba, expected + i * sprite, sprite) == 0);
        CHECK(rgba[sprite] == 77);
    }
    free(rgba);
}

static void check_batch(const model *tested)
{
    ganassets_request requests[REQUESTS];
    for (size_t i = 0; i < REQUESTS; i++)
        requests[i] = numbered_request(i);
    uint8_t *rgba = calloc(REQUESTS, tested->sprite);
    CHECK(ganassets_generate_batch(tested->generator, requests, REQUESTS, rgba, REQUESTS * tested->sprite) == GANASSETS_OK);
    CHECK(memcmp(rgba, tested->expected, REQUESTS * tested->sprite) == 0);

    memset(rgba, 0, REQUESTS * tested->sprite);
    requests[3].truncation = 2;
    CHECK_ERROR(
        ganassets_generate_batch(tested->generator, requests, REQUESTS, rgba, REQUESTS * tested->sprite), GANASSETS_REQUEST_ERROR, "truncation");
    CHECK(memcmp(rgba, tested->expected, 3 * tested->sprite) == 0);
    CHECK(rgba[3 * tested->sprite] == 0);
    CHECK(ganassets_generate_batch(tested->generator, NULL, 0, NULL, 0) == GANASSETS_OK);
    free(rgba);
}

static void check_latents(const model *tested)
{
    float latent[8];
    int32_t attributes[2];
    uint8_t *rgba = malloc(tested->sprite);
    for (size_t i = 0; i < REQUESTS; i++) {
        ganassets_request request = numbered_request(i);
        CHECK(ganassets_resolve(tested->generator, &request, latent, 8, attributes, 2) == GANASSETS_OK);
        CHECK(ganassets_generate_latent(tested->generator, latent, 8, attributes, 2, rgba, tested->sprite) == GANASSETS_OK);
        CHECK(memcmp(rgba, tested->expected + i * tested->sprite, tested->sprite) == 0);
    }
    attributes[1] = 3;
    CHECK_ERROR(
        ganassets_generate_latent(tested->generator, latent, 8, attributes, 2, rgba, tested->sprite), GANASSETS_REQUEST_ERROR, "attribute hair");
    free(rgba);
}

static void check_layout(const model *tested)
{
    ganassets_options options = { .size = sizeof options, .threads = 2, .rows = GANASSETS_BOTTOM_UP, .alpha = GANASSETS_PREMULTIPLIED };
    ganassets_generator other;
    size_t length;
    void *bytes = read_file(tested->path, &length);
    CHECK(ganassets_load_memory(bytes, length, &options, &other) == GANASSETS_OK);
    memset(bytes, 0, length);
    free(bytes);
    check_one_by_one(other, tested->sprite, tested->expected_other);
    CHECK(ganassets_free(other) == GANASSETS_OK);
}

void check_sprites(const model *tested)
{
    check_one_by_one(tested->generator, tested->sprite, tested->expected);
    check_batch(tested);
    check_latents(tested);
    check_layout(tested);
}
