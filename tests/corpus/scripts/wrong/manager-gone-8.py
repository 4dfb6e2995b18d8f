import multiprocessing as mp


def shared_list(*start):
    with mp.Manager() as manager:
        return manager.list(start)


def add_word(words, w):
    words.append(w.upper())


def main():
    words = shared_list("hello")
    jobs = [mp.Process(target=add_word, args=(words, w)) for w in ("snow", "rain")]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    print("exit codes", [j.exitcode for j in jobs])
    print("words:", words)


if __name__ == "__main__":
    main()
