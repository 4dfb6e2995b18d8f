import multiprocessing


def shout(word):
    print(word.upper() + "!")


def main():
    ctx = multiprocessing.get_context("spawn")
    shouters = [ctx.Process(target=shout, args=(word,)) for word in ("ready", "steady", "go")]
    for s in shouters:
        s.start()
    for s in shouters:
        s.join()


if __name__ == "__main__":
    main()
