from multiprocessing import Pool


def longest_word(text):
    return max(text.split(), key=len)


if __name__ == "__main__":
    books = ["call me ishmael", "it was a bright cold day in april", "happy families are all alike"]
    with Pool(8) as p:
        print(p.map(longest_word, books))
