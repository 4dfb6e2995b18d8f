from multiprocessing import Array, Process


def write(text, place, word):
    text[place:place + len(word)] = word.encode()


if __name__ == "__main__":
    text = Array("c", b"." * 9)
    ps = [Process(target=write, args=(text, 3 * n, w)) for n, w in enumerate(("one", "two", "six"))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(text.value.decode())
