from multiprocessing import Process

def shout(name):
    print(name.upper() + "!")

if __name__ == "__main__":
    names = ["anna", "bela", "carlo", "dora"]
    print("These people will be called by four processes:")
    for name in names:
        print(" *", name)

    callers = []
    for i in range(len(names)):
        callers.append(Process(target=shout, args=(name,)))
    for c in callers:
        c.start()
    for c in callers:
        c.join()
