import multiprocessing as mp

photos = ["cat.jpg", "dog.jpg", "sun.jpg", "sea.jpg", "tree.jpg"]

def rename(i):
    return "holiday_" + str(i) + "_" + photos[i]

if __name__ == "__main__":
    pool = mp.Pool(processes=4)
    new_names = pool.map(rename, len(photos))
    pool.close()
    pool.join()
    for n in new_names:
        print(n)
