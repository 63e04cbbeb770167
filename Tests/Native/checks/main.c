/* checks MODEL.onnx EXPECTED.rgba: calls every function of the C interface, rightly and wrongly. Exits 1 where something is not as it should be. */
#include "check.h"

#include <pthread.h>

static pthread_mutex_t counting = PTHREAD_MUTEX_INITIALIZER;
static int checks, failures;

void check(int holds, const char *what, const char *file, int line)
{
    pthread_mutex_lock(&counting);
    checks++;
    if (!holds) {
        failures++;
        fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
    }
    pthread_mutex_unlock(&counting);
}

void *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    void *bytes = malloc(*length + 1);
    if (bytes == NULL || fread(bytes, 1, *length, file) != *length)
        exit(2);
    fclose(file);
    return bytes;
}

ganassets_request numbered_request(size_t i)
{
    static const ganassets_attribute cap[] = { { "hat", "cap" } };
    static const ganassets_attribute both[] = { { "hair", "red" }, { "hat", "none" } };
    ganassets_request request = { .size = sizeof request, .seed = 1000000007u * (uint64_t)i };
    switch (i % 5) {
    case 1:
        request.attributes = cap;
        request.attribute_count = 1;
        request.truncation = 0.5f;
        break;
    case 2:
        request.attributes = both;
        request.attribute_count = 2;
        break;
    case 3:
        request.mutation = 0.25f;
        request.mutation_seed = 5;
        break;
    case 4:
        request.blend = 0.75f;
        request.blend_towards = 9;
        break;
    }
    return request;
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;

    CHECK(ganassets_version()[0] >= '0' && strchr(ganassets_version(), '.') != NULL);
    CHECK(ganassets_last_error()[0] == '\0');

    model tested = { .path = argv[1] };
    check(ganassets_load(tested.path, NULL, &tested.generator) == GANASSETS_OK, ganassets_last_error(), __FILE__, __LINE__);
    CHECK(tested.generator != 0);
    ganassets_info info = { .size = sizeof info };
    CHECK(ganassets_get_info(tested.generator, &info) == GANASSETS_OK);
    tested.sprite = info.bytes_per_sprite;

    size_t length;
    uint8_t *expected = read_file(argv[2], &length);
    CHECK(length == 2 * REQUESTS * tested.sprite);
    if (failures == 0) {
        tested.expected = expected;
        tested.expected_other = expected + REQUESTS * tested.sprite;
        check_facts(&tested);
        check_sprites(&tested);
        check_growth(&tested);
        check_arguments(&tested);
        check_threads(&tested);
    }

    CHECK(ganassets_free(tested.generator) == GANASSETS_OK);
    CHECK_ERROR(ganassets_free(tested.generator), GANASSETS_INVALID_GENERATOR, "freed");
    free(expected);
    printf("%d checks, %d failed\n", checks, failures);
    return failures == 0 ? 0 : 1;
}
