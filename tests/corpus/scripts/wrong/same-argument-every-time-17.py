from concurrent.futures import ProcessPoolExecutor

letters = "the quick brown fox jumps over the lazy dog again".split()


def longest(part, words):
    size = len(words) // 2
    begin = part * size
    return max(words[begin:begin + size], key=len)


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        first = executor.submit(longest, 0, letters)
        second = executor.submit(longest, 0, letters)
        print("longest of the part:", first.result())
        print("longest of the part:", second.result())
