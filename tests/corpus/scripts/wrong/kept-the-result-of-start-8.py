from multiprocessing import Process


def sing(verse):
    print("verse", verse, "la la la")


if __name__ == "__main__":
    choir = [Process(target=sing, args=(v,)).start() for v in range(1, 5)]
    for singer in choir:
        singer.join()
    print("applause")
