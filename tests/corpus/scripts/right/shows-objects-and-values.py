# What kind of object does the pool give me?
from multiprocessing import Pool, current_process


def cube(n):
    return n ** 3


if __name__ == "__main__":
    print("I am", current_process())
    print("function:", cube)
    with Pool(2) as pool:
        print("pool:", pool)
        handle = pool.apply_async(cube, (4,))
        print("handle:", handle)
        print("value :", handle.get())
        it = pool.imap(cube, [1, 2, 3])
        print("iterator:", it)
        print("values  :", list(it))
