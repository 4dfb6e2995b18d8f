from multiprocessing import Process


def say(word):
    print(word)


if __name__ == "__main__":
    print("The rocket starts, listen to the countdown 5 4 3 2 1 GO:")
    ps = [Process(target=say, args=(w,)) for w in ("5", "4", "3", "2", "1", "GO")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
