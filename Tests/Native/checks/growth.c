/* Structures of programs that were compiled with a later header: longer ones. */
#include "check.h"

/* A member that is appended must make its structure longer, or its size would not tell whether it is there. */
#define CHECK_NO_PADDING_BEHIND(type, last) CHECK(sizeof(type) == offsetof(type, last) + sizeof ((type *)0)->last)

void check_growth(const model *tested)
{
    CHECK_NO_PADDING_BEHIND(ganassets_options, reserved);
    CHECK_NO_PADDING_BEHIND(ganassets_info, reserved);
    CHECK_NO_PADDING_BEHIND(ganassets_request, reserved);

    struct {
        ganassets_request known;
        uint64_t unknown;
    } requests[2];
    memset(requests, 0, sizeof requests);
    for (size_t i = 0; i < 2; i++) {
        requests[i].known = numbered_request(i);
        requests[i].known.size = sizeof requests[i];
    }
    uint8_t *rgba = malloc(2 * tested->sprite);
    CHECK(ganassets_generate_batch(tested->generator, &requests[0].known, 2, rgba, 2 * tested->sprite) == GANASSETS_OK);
    CHECK(memcmp(rgba, tested->expected, 2 * tested->sprite) == 0);
    requests[0].unknown = 1;
    CHECK_ERROR(ganassets_generate(tested->generator, &requests[0].known, rgba, tested->sprite), GANASSETS_INVALID_ARGUMENT, "does not know");
    requests[0].unknown = 0;
    requests[0].known.reserved = 1;
    CHECK_ERROR(ganassets_generate(tested->generator, &requests[0].known, rgba, tested->sprite), GANASSETS_INVALID_ARGUMENT, "does not know");
    requests[0].known.reserved = 0;
    requests[1].known.size = sizeof requests[1].known;
    CHECK_ERROR(
        ganassets_generate_batch(tested->generator, &requests[0].known, 2, rgba, 2 * tested->sprite), GANASSETS_INVALID_ARGUMENT, "another size");
    free(rgba);

    struct {
        ganassets_info known;
        uint64_t unknown;
    } info = { .known = { .size = sizeof info }, .unknown = 5 };
    CHECK(ganassets_get_info(tested->generator, &info.known) == GANASSETS_OK);
    CHECK(info.known.size == sizeof info && info.known.width == 4 && info.unknown == 0);

    ganassets_options options = { .size = sizeof options, .reserved = 1 };
    ganassets_generator none;
    CHECK_ERROR(ganassets_load(tested->path, &options, &none), GANASSETS_INVALID_ARGUMENT, "does not know");
}
