from multiprocessing import Pool


def digest(text):
    return sum(i * ord(c) for i, c in enumerate(text, 1)) % 1009


if __name__ == "__main__":
    texts = ["ab", "ba", "abc"]
    with Pool(2) as pool:
        found = pool.map(digest, texts)
    assert found == list(map(digest, texts))
    print(found)
