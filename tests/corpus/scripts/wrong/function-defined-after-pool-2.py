import multiprocessing

if __name__ == "__main__":
    pool = multiprocessing.Pool(2)

    words = ["red", "green", "blue"]

    def shout(word):
        return word.upper() + "!"

    handles = []
    for w in words:
        handles.append(pool.apply_async(shout, args=(w,)))
    for h in handles:
        print(h.get())
    pool.close()
    pool.join()
