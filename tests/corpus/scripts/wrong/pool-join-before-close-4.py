from multiprocessing import Pool

def celsius(f):
    return round((f - 32) * 5 / 9, 1)

if __name__ == "__main__":
    p = Pool(4)
    print(p.map(celsius, [0, 32, 50, 77, 100, 212]))
    p.join()
    print("bye")
