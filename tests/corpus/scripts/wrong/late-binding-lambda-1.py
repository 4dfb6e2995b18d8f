from multiprocessing import Process

if __name__ == "__main__":
    processes = []
    for n in range(1, 5):
        processes.append(Process(target=lambda: print("number", n)))
    for p in processes:
        p.start()
    for p in processes:
        p.join()
