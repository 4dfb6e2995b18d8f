import multiprocessing as mp


def produce(w, numbers):
    for n in numbers:
        w.send(n * n)
    w.close()


def read_all(r):
    items = []
    try:
        while True:
            items.append(r.recv())
    except EOFError:
        return items


def main():
    r, w = mp.Pipe(duplex=False)
    producer = mp.Process(target=produce, args=(w, range(5)))
    producer.start()
    squares = read_all(r)
    producer.join()
    print("squares:", squares)


if __name__ == "__main__":
    main()
