import multiprocessing as mp
import time


def shift_char(args):
    char, key = args
    if char.isalpha():
        return chr((ord(char) - ord("a") + key) % 26 + ord("a"))
    return char


class Cipher:
    def __init__(self, key):
        self.key = key
        self.helpers = []

    def encrypt(self, word):
        helper = mp.Pool(processes=4)
        self.helpers.append(helper)
        return "".join(helper.map(shift_char, [(c, self.key) for c in word]))


if __name__ == "__main__":
    cipher = Cipher(3)
    t = time.time()
    secret = []
    for word in "we meet at the old bridge tonight".split():
        secret.append(cipher.encrypt(word))
    print(" ".join(secret))
    print("time: %.3f" % (time.time() - t))
