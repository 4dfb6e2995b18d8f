from multiprocessing import active_children, current_process, parent_process

me = current_process()
print(me.name, "daemon" if me.daemon else "no daemon", parent_process(), active_children())
