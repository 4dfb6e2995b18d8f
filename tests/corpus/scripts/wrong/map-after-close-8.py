from concurrent.futures import ProcessPoolExecutor


def letters(word):
    return len(set(word.lower()))


def main():
    words = ["banana", "Mississippi", "abc"]
    with ProcessPoolExecutor(max_workers=2) as ex:
        first = list(ex.map(letters, words))
    print(dict(zip(words, first)))

    # one more word from the user
    late = ex.submit(letters, "Parallelogram")
    print("Parallelogram:", late.result())


if __name__ == "__main__":
    main()
