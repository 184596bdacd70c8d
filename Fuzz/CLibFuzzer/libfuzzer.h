// The one function of libFuzzer that a program with its own main calls; see FuzzerInterface.h of LLVM.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
