import os
import time
from multiprocessing import Pool

# the "database": this very file
database = os.open(__file__, os.O_RDONLY)


def record(number):
    os.lseek(database, 20 * number, os.SEEK_SET)
    time.sleep(0.05)                     # a slow disk
    return number, os.read(database, 20)


def main():
    with open(__file__, "rb") as f:
        text = f.read()
    wrong = 0
    with Pool(4) as pool:
        for number, data in pool.map(record, range(12), chunksize=1):
            if data != text[20 * number:20 * number + 20]:
                wrong += 1
                print("record", number, "is strange:", data)
    print(wrong, "of 12 records were strange")


if __name__ == "__main__":
    main()
