import sys
import multiprocessing as mp


def make_cipher(shift):
    """returns a function that shifts letters"""
    def cipher(text):
        out = ""
        for ch in text:
            out += chr((ord(ch) - 97 + shift) % 26 + 97) if ch.isalpha() else ch
        return out
    return cipher


def main(argv):
    shift = int(argv[1]) if len(argv) > 1 else 3
    encode = make_cipher(shift)
    print("test in main:", encode("hello"))
    p = mp.Pool(2)
    try:
        for secret in p.imap(encode, ["attack", "at", "dawn"]):
            print(secret)
    finally:
        p.close()
        p.join()


if __name__ == "__main__":
    main(sys.argv)
