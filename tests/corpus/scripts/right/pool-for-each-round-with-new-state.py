"""Each round has another secret, which only an initializer can hand to the workers."""
from multiprocessing import Pool

secret = None


def learn(word):
    global secret
    secret = word


def encode(letter):
    return chr((ord(letter) + len(secret)) % 128)


if __name__ == "__main__":
    for word in ("a", "bb", "ccc"):
        with Pool(2, initializer=learn, initargs=(word,)) as pool:
            print(word, "".join(pool.map(encode, "hello")))
