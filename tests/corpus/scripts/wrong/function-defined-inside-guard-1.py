from multiprocessing import Process

if __name__ == "__main__":

    def greet(name):
        print("good morning", name)

    ps = [Process(target=greet, args=(n,)) for n in ("Ada", "Alan")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
