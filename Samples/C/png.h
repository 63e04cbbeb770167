#ifndef PNG_H
#define PNG_H

#include <stdint.h>

/* Writes pixels of red, green, blue and alpha, first row on top, as a PNG without compression. Returns 0, or -1 where the file cannot be written. */
int png_write(const char *path, const uint8_t *rgba, uint32_t width, uint32_t height);

#endif
