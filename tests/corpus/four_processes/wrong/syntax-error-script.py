import multiprocessing

def do(name, power):
    print(name + ":", 10 ** power)

if __name__ == "__main__":
    ps = [
        multiprocessing.Process(target=do, args=("Square", 2)),
        multiprocessing.Process(target=do, args=("Cube", 3)),
        multiprocessing.Process(target=do, args=("Square Root", 1/2),
        multiprocessing.Process(target=do, args=("Cube Root", 1/3)),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
