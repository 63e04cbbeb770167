/* Arguments that are wrong: each is refused with a status and a message, and nothing is written. */
#include "check.h"

#include <math.h>

static void check_loading(const model *tested)
{
    ganassets_generator none = 99;
    ganassets_options options = { .size = sizeof options, .threads = 65 };
    CHECK_ERROR(ganassets_load(NULL, NULL, &none), GANASSETS_INVALID_ARGUMENT, "path is null");
    CHECK(none == 0);
    CHECK_ERROR(ganassets_load(tested->path, NULL, NULL), GANASSETS_INVALID_ARGUMENT, "generator is null");
    CHECK_ERROR(ganassets_load("no/such/file.onnx", NULL, &none), GANASSETS_MODEL_ERROR, "no/such/file.onnx");
    CHECK_ERROR(ganassets_load(tested->path, &options, &none), GANASSETS_INVALID_ARGUMENT, "Threads");
    options = (ganassets_options) { .size = 3 };
    CHECK_ERROR(ganassets_load(tested->path, &options, &none), GANASSETS_INVALID_ARGUMENT, "options has the size 3");
    options = (ganassets_options) { .size = sizeof options, .provider = 5 };
    CHECK_ERROR(ganassets_load(tested->path, &options, &none), GANASSETS_INVALID_ARGUMENT, "Provider");
    CHECK_ERROR(ganassets_load_memory(NULL, 5, NULL, &none), GANASSETS_INVALID_ARGUMENT, "model is null");
    CHECK_ERROR(ganassets_load_memory("hello", 5, NULL, &none), GANASSETS_MODEL_ERROR, "5 bytes");
    CHECK_ERROR(ganassets_load_memory("hello", 0, NULL, &none), GANASSETS_MODEL_ERROR, "0 bytes");
    CHECK_ERROR(ganassets_load_memory("hello", (size_t)1 << 32, NULL, &none), GANASSETS_INVALID_ARGUMENT, "length");
    CHECK(none == 0);
}

static void check_generator(ganassets_generator none, size_t sprite)
{
    ganassets_request request = { .size = sizeof request };
    ganassets_info info = { .size = sizeof info };
    uint8_t rgba[64] = { 0 };
    float latent[8] = { 0 };
    int32_t attributes[2] = { 0 };
    int32_t count;
    CHECK(sprite <= sizeof rgba);
    CHECK(ganassets_get_info(none, &info) == GANASSETS_INVALID_GENERATOR);
    CHECK(ganassets_get_card(none, NULL, 0, NULL) == GANASSETS_INVALID_GENERATOR);
    CHECK(ganassets_get_fallback(none, NULL, 0, NULL) == GANASSETS_INVALID_GENERATOR);
    CHECK(ganassets_get_attribute_name(none, 0, NULL, 0, NULL) == GANASSETS_INVALID_GENERATOR);
    CHECK(ganassets_get_value_count(none, 0, &count) == GANASSETS_INVALID_GENERATOR);
    CHECK(ganassets_get_value_name(none, 0, 0, NULL, 0, NULL) == GANASSETS_INVALID_GENERATOR);
    CHECK(ganassets_generate(none, &request, rgba, sprite) == GANASSETS_INVALID_GENERATOR);
    CHECK(ganassets_generate_batch(none, &request, 1, rgba, sprite) == GANASSETS_INVALID_GENERATOR);
    CHECK(ganassets_resolve(none, &request, latent, 8, attributes, 2) == GANASSETS_INVALID_GENERATOR);
    CHECK(ganassets_generate_latent(none, latent, 8, attributes, 2, rgba, sprite) == GANASSETS_INVALID_GENERATOR);
}

static void check_no_generator(const model *tested)
{
    ganassets_generator freed;
    CHECK(ganassets_load(tested->path, NULL, &freed) == GANASSETS_OK);
    CHECK(ganassets_free(freed) == GANASSETS_OK);
    check_generator(freed, tested->sprite);
    check_generator(0, tested->sprite);
    check_generator((ganassets_generator)-1, tested->sprite);
    CHECK(ganassets_free(0) == GANASSETS_OK);
    CHECK_ERROR(ganassets_free(freed), GANASSETS_INVALID_GENERATOR, "freed");
}

/* One member of a request set to something that is refused. */
static void check_request(const model *tested, ganassets_request request, ganassets_status status, const char *word)
{
    uint8_t rgba[64];
    memset(rgba, 77, sizeof rgba);
    CHECK_ERROR(ganassets_generate(tested->generator, &request, rgba, sizeof rgba), status, word);
    CHECK(rgba[0] == 77);
}

static void check_requests(const model *tested)
{
    const ganassets_attribute wrong_value[] = { { "hair", "Red" } };
    const ganassets_attribute wrong_name[] = { { "hairs", "red" } };
    const ganassets_attribute twice[] = { { "hair", "red" }, { "hair", "brown" } };
    const ganassets_attribute no_name[] = { { NULL, "red" } };
    const ganassets_attribute no_value[] = { { "hair", NULL } };
    const ganassets_attribute no_utf8[] = { { "hair", "\xff\xfe" } };
    const size_t size = sizeof(ganassets_request);
    check_request(tested, (ganassets_request) { size, .attributes = wrong_value, .attribute_count = 1 }, GANASSETS_REQUEST_ERROR, "did you mean 'red'");
    check_request(tested, (ganassets_request) { size, .attributes = wrong_name, .attribute_count = 1 }, GANASSETS_REQUEST_ERROR, "did you mean 'hair'");
    check_request(tested, (ganassets_request) { size, .attributes = no_utf8, .attribute_count = 1 }, GANASSETS_REQUEST_ERROR, "has no value");
    check_request(tested, (ganassets_request) { size, .attributes = twice, .attribute_count = 2 }, GANASSETS_INVALID_ARGUMENT, "twice");
    check_request(tested, (ganassets_request) { size, .attributes = no_name, .attribute_count = 1 }, GANASSETS_INVALID_ARGUMENT, "name is null");
    check_request(tested, (ganassets_request) { size, .attributes = no_value, .attribute_count = 1 }, GANASSETS_INVALID_ARGUMENT, "value is null");
    check_request(tested, (ganassets_request) { size, .attribute_count = 1 }, GANASSETS_INVALID_ARGUMENT, "attributes is null");
    check_request(tested, (ganassets_request) { size, .attributes = twice, .attribute_count = 3 }, GANASSETS_INVALID_ARGUMENT, "attribute_count is 3");
    check_request(tested, (ganassets_request) { size, .attribute_count = (size_t)-1 }, GANASSETS_INVALID_ARGUMENT, "attribute_count");
    check_request(tested, (ganassets_request) { size, .truncation = -1 }, GANASSETS_REQUEST_ERROR, "truncation");
    check_request(tested, (ganassets_request) { size, .truncation = NAN }, GANASSETS_REQUEST_ERROR, "truncation");
    check_request(tested, (ganassets_request) { size, .mutation = 1.5f }, GANASSETS_REQUEST_ERROR, "strength");
    check_request(tested, (ganassets_request) { size, .blend = NAN }, GANASSETS_REQUEST_ERROR, "amount");
    check_request(tested, (ganassets_request) { 0 }, GANASSETS_INVALID_ARGUMENT, "request has the size 0");
    check_request(tested, (ganassets_request) { .size = (size_t)-1 }, GANASSETS_INVALID_ARGUMENT, "request has the size");
}

static void check_memory(const model *tested)
{
    ganassets_request request = { .size = sizeof request };
    uint8_t rgba[64] = { 0 };
    float latent[8] = { 0 };
    int32_t attributes[2] = { 0 };
    CHECK_ERROR(ganassets_generate(tested->generator, NULL, rgba, sizeof rgba), GANASSETS_INVALID_ARGUMENT, "request is null");
    CHECK_ERROR(ganassets_generate(tested->generator, &request, NULL, sizeof rgba), GANASSETS_INVALID_ARGUMENT, "rgba is null");
    CHECK_ERROR(ganassets_generate(tested->generator, &request, rgba, tested->sprite - 1), GANASSETS_BUFFER_TOO_SMALL, "63 bytes");
    CHECK_ERROR(ganassets_generate_batch(tested->generator, NULL, 1, rgba, sizeof rgba), GANASSETS_INVALID_ARGUMENT, "requests is null");
    CHECK_ERROR(ganassets_generate_batch(tested->generator, &request, 2, rgba, sizeof rgba), GANASSETS_BUFFER_TOO_SMALL, "2 sprites");
    CHECK_ERROR(ganassets_generate_batch(tested->generator, &request, (size_t)-1, rgba, sizeof rgba), GANASSETS_BUFFER_TOO_SMALL, "rgba");
    CHECK_ERROR(ganassets_resolve(tested->generator, &request, NULL, 8, attributes, 2), GANASSETS_INVALID_ARGUMENT, "latent is null");
    CHECK_ERROR(ganassets_resolve(tested->generator, &request, latent, 7, attributes, 2), GANASSETS_INVALID_ARGUMENT, "latent has the length 7");
    CHECK_ERROR(ganassets_generate_latent(tested->generator, latent, 8, attributes, 1, rgba, 64), GANASSETS_INVALID_ARGUMENT, "attributes has the length 1");
    CHECK_ERROR(ganassets_generate_latent(tested->generator, latent, 8, NULL, 2, rgba, 64), GANASSETS_INVALID_ARGUMENT, "attributes is null");
    CHECK_ERROR(ganassets_generate_latent(tested->generator, latent, 8, attributes, 2, rgba, 1), GANASSETS_BUFFER_TOO_SMALL, "1 bytes");
    CHECK_ERROR(ganassets_get_info(tested->generator, NULL), GANASSETS_INVALID_ARGUMENT, "info is null");
    CHECK_ERROR(ganassets_get_card(tested->generator, NULL, 10, NULL), GANASSETS_INVALID_ARGUMENT, "buffer is null");
    CHECK_ERROR(ganassets_get_value_count(tested->generator, 0, NULL), GANASSETS_INVALID_ARGUMENT, "count is null");
}

void check_arguments(const model *tested)
{
    check_loading(tested);
    check_no_generator(tested);
    check_requests(tested);
    check_memory(tested);
}
