/* missing MODEL.onnx: loads a model twice where ONNX Runtime's library is missing, and prints what it is told. Exits 1 where that is something else. */
#include <ganassets.h>

#include <stdio.h>

int main(int argc, char **argv)
{
    int failures = argc == 2 ? 0 : 1;
    for (int i = 0; i < 2 && argc == 2; i++) {
        ganassets_generator generator = 1;
        if (ganassets_load(argv[1], NULL, &generator) != GANASSETS_LIBRARY_ERROR || generator != 0)
            failures++;
        puts(ganassets_last_error());
    }
    return failures;
}
