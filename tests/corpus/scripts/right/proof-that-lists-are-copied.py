from multiprocessing import Process


def add(items):
    items.append("from the child")
    print("child:", items)


if __name__ == "__main__":
    items = ["from main"]
    p = Process(target=add, args=(items,))
    p.start()
    p.join()
    print("main:", items, "- as the lecture said, the child had a copy")
