import multiprocessing as mp

if __name__ == "__main__":

    def hypotenuse(a, b):
        c = (a * a + b * b) ** 0.5
        print(f"a={a} b={b} c={c}")

    triangles = [(3, 4), (5, 12), (8, 15), (20, 21)]
    processes = []
    for a, b in triangles:
        process = mp.Process(target=hypotenuse, args=(a, b))
        process.start()
        processes.append(process)

    for process in processes:
        process.join()
