import multiprocessing as mp

pool = None


def is_palindrome(word):
    return word == word[::-1]


def check(words):
    answers = pool.imap(is_palindrome, words, chunksize=2)
    return [w for w, yes in zip(words, answers) if yes]


def main():
    global pool
    pool = mp.Pool(2)
    print(check(["anna", "bob", "carl", "level", "radar", "noon"]))
    print(check(["never", "odd", "or", "even"]))


if __name__ == "__main__":
    main()
