import multiprocessing as mp

def spell(word):
    print("-".join(word))

if __name__ == "__main__":
    words = ["apple", "berry", "cherry", "date"]
    ps = [mp.Process(target=lambda: spell(w)) for w in words]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
