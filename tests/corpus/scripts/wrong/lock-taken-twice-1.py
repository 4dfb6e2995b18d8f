from multiprocessing import Process, Lock


def say(lock, text):
    with lock:
        print(text)


def greet(lock, name):
    with lock:
        say(lock, "Hello " + name)
        say(lock, "Bye " + name)


if __name__ == "__main__":
    lock = Lock()
    p = Process(target=greet, args=(lock, "Nora"))
    p.start()
    p.join()
