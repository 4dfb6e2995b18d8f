from multiprocessing import Process, Queue

END = "END"


def stage(function, inbox, outbox):
    for item in iter(inbox.get, END):
        outbox.put(function(item))
    outbox.put(END)


if __name__ == "__main__":
    a, b, c = Queue(), Queue(), Queue()
    stages = [Process(target=stage, args=(str.upper, a, b)), Process(target=stage, args=(len, b, c))]
    for s in stages:
        s.start()
    for word in "a bb ccc".split() + [END]:
        a.put(word)
    print(list(iter(c.get, END)))
    for s in stages:
        s.join()
