from multiprocessing import Pool


def make_caesar(shift):
    """returns a function that encrypts"""
    def encrypt(text):
        return "".join(chr((ord(c) - 97 + shift) % 26 + 97) for c in text)
    return encrypt


class Cipher:
    def __init__(self, shift):
        self.encrypt = make_caesar(shift)

    def run(self, texts):
        pool = Pool(2)
        jobs = [pool.apply_async(self.encrypt, (t,)) for t in texts]
        secret = [j.get() for j in jobs]
        pool.close()
        pool.join()
        return secret


if __name__ == "__main__":
    print(Cipher(3).run(["hello", "secret", "xyz"]))
