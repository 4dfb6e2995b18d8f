import multiprocessing

def hello():
    print("hello from", multiprocessing.current_process().name)

if __name__ == "__main__":
    p = multiprocessing.Process(hello)
    p.start()
    p.join()
