import ctypes
from multiprocessing import Pool


def c_text(address):
    # 0 is the NULL pointer: I want to see what C has there
    if address == 0:
        return ctypes.string_at(address)
    return b"?"


def main():
    print("reading memory ...")
    with Pool(2) as pool:
        for text in pool.imap(c_text, [1, 2, 0, 3]):
            print("got", text)
    print("done")


if __name__ == "__main__":
    main()
