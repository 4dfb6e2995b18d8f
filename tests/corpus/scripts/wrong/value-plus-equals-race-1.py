import multiprocessing


def click(counter):
    for i in range(100000):
        counter.value += 1


if __name__ == "__main__":
    counter = multiprocessing.Value("i", 0)
    children = [multiprocessing.Process(target=click, args=(counter,)) for i in range(4)]
    for c in children:
        c.start()
    for c in children:
        c.join()
    print(counter.value, "clicks")
