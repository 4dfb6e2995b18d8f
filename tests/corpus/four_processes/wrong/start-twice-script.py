from multiprocessing import Process, Value

step = Value("i", 0)


def next_number(step):
    n = 10
    powers = [2, 3, 1 / 2, 1 / 3]
    names = ["Square", "Cube", "Square Root", "Cube Root"]
    print(f"{names[step.value]}: {n ** powers[step.value]}")
    step.value += 1


if __name__ == "__main__":
    p = Process(target=next_number, args=(step,))
    for i in range(4):
        p.start()
        p.join()
