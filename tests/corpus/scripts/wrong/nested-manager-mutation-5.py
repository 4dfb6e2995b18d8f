from multiprocessing import Process, Manager


def sort_in(numbers, shared):
    for n in numbers:
        if n % 2 == 0:
            shared["even"].append(n)
        else:
            shared["odd"].append(n)


if __name__ == "__main__":
    with Manager() as manager:
        shared = manager.dict()
        shared["even"] = []
        shared["odd"] = []
        p1 = Process(target=sort_in, args=([1, 2, 3, 4], shared))
        p2 = Process(target=sort_in, args=([5, 6, 7, 8], shared))
        p1.start()
        p2.start()
        p1.join()
        p2.join()
        print("even:", shared["even"])
        print("odd:", shared["odd"])
