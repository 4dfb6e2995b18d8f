from multiprocessing import Process, Queue


def stage(name, before, after):
    part = before.get()
    after.put(part + [name])


if __name__ == "__main__":
    raw, cut, done = Queue(), Queue(), Queue()
    stages = [Process(target=stage, args=("cut", raw, cut)), Process(target=stage, args=("paint", cut, done))]
    for s in stages:
        s.start()
    print(done.get())
    for s in stages:
        s.join()
