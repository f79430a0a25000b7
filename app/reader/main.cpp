// vams-reader: reads untrusted files for the program, so that a bad one ends this process only.

#include "app/reader/reader_main.h"
#include "viewers/formats/formats.h"

int main(int argc, char **argv)
{
    return vams::viewers::reader::runReader(argc, argv, vams::viewers::allLoaders());
}
