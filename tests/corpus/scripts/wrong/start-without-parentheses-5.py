from multiprocessing import Process

def hello(name):
    print("hello", name, "from a process")

if __name__ == "__main__":
    print("starting")
    for name in ("Ada", "Grace", "Linus", "Guido"):
        p = Process(target=hello, args=(name,))
        p.start
    print("started everybody")
