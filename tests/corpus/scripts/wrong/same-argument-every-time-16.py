from multiprocessing import Process, Queue


def calculate(step, a, b, out):
    if step == 1:
        out.put(f"{a} + {b} = {a + b}")
    elif step == 2:
        out.put(f"{a} - {b} = {a - b}")
    elif step == 3:
        out.put(f"{a} * {b} = {a * b}")
    else:
        out.put(f"{a} / {b} = {a / b}")


if __name__ == "__main__":
    out = Queue()
    step = 1
    processes = []
    for i in range(4):
        p = Process(target=calculate, args=(step, 12, 4, out))
        p.start()
        processes.append(p)
    for i in range(4):
        print(out.get())
    for p in processes:
        p.join()
