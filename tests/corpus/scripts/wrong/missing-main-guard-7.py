from multiprocessing import Process


def shout(word):
    print(word.upper() + "!")


words = ["fire", "water", "earth"]
processes = []
for w in words:
    p = Process(target=shout, args=(w,))
    processes.append(p)
    p.start()

for p in processes:
    p.join()
