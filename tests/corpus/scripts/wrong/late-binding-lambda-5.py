from multiprocessing import Process

if __name__ == "__main__":
    processes = []
    for number in [5, 10, 15, 20]:
        p = Process(target=lambda: print("number", number))
        processes.append(p)

    for p in processes:
        p.start()
    for p in processes:
        p.join()
