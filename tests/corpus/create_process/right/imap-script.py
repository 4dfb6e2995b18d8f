from multiprocessing import Pool
def f(x): return x ** 3
if __name__ == "__main__":
    with Pool(3) as p: print([*p.imap(f, range(2, 7))])
