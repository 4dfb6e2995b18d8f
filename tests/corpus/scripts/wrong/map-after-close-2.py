import multiprocessing as mp


def letters(text):
    return len([c for c in text if c.isalpha()])


def words(text):
    return len(text.split())


def main():
    pool = mp.Pool(3)
    texts = ["It was the best of times", "it was the worst of times", "42!"]
    for function in (letters, words):
        numbers = pool.map(function, texts)
        pool.close()
        print(function.__name__, numbers)
    pool.join()


if __name__ == "__main__":
    main()
