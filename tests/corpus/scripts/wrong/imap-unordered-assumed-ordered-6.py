from multiprocessing import Pool, cpu_count

KEY = 3


def decode(piece):
    # some extra work so that long pieces are slower
    for _ in range(len(piece) * 100_000):
        pass
    return "".join(chr((ord(c) - 97 - KEY) % 26 + 97) if c.isalpha() else c for c in piece)


def decode_all(pieces):
    with Pool(min(4, cpu_count() + 1)) as pool:
        return " ".join(pool.imap_unordered(decode, pieces))


if __name__ == "__main__":
    secret = "surjudpplqj zlwk surfhvvhv lv d orw ri ixq".split()
    print("secret:", " ".join(secret))
    print("plain :", decode_all(secret))
