/* sprite MODEL.onnx OUT.png [SEED [ATTRIBUTE=VALUE ...]]: makes one sprite. */
#include <ganassets.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "png.h"

#define MAX_WISHES 32

/* Splits each ATTRIBUTE=VALUE in place; returns how many there are. */
static size_t read_wishes(char **arguments, int count, ganassets_attribute *wishes)
{
    size_t wished = 0;
    for (int i = 0; i < count && wished < MAX_WISHES; i++) {
        char *equals = strchr(arguments[i], '=');
        if (equals == NULL)
            continue;
        *equals = '\0';
        wishes[wished].name = arguments[i];
        wishes[wished].value = equals + 1;
        wished++;
    }
    return wished;
}

static int make(ganassets_generator generator, const char *path, const ganassets_request *request)
{
    ganassets_info info = { .size = sizeof info };
    if (ganassets_get_info(generator, &info) != GANASSETS_OK)
        return -1;

    uint8_t *rgba = malloc(info.bytes_per_sprite);
    if (rgba == NULL)
        return -1;
    int result = -1;
    if (ganassets_generate(generator, request, rgba, info.bytes_per_sprite) == GANASSETS_OK) {
        result = png_write(path, rgba, (uint32_t)info.width, (uint32_t)info.height);
        if (result != 0)
            perror(path);
        else
            printf("%s: %d x %d pixels\n", path, (int)info.width, (int)info.height);
    }
    free(rgba);
    return result;
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: sprite MODEL.onnx OUT.png [SEED [ATTRIBUTE=VALUE ...]]\n");
        return 2;
    }

    ganassets_generator generator;
    if (ganassets_load(argv[1], NULL, &generator) != GANASSETS_OK) {
        fprintf(stderr, "%s\n", ganassets_last_error());
        return 1;
    }

    ganassets_attribute wishes[MAX_WISHES];
    ganassets_request request = { .size = sizeof request };
    request.seed = argc > 3 ? strtoull(argv[3], NULL, 10) : 0;
    request.attributes = wishes;
    request.attribute_count = argc > 4 ? read_wishes(argv + 4, argc - 4, wishes) : 0;

    int result = make(generator, argv[2], &request);
    if (*ganassets_last_error() != '\0')
        fprintf(stderr, "%s\n", ganassets_last_error());
    ganassets_free(generator);
    return result == 0 ? 0 : 1;
}
