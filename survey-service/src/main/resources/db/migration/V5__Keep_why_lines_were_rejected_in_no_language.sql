-- Earlier the English sentence was kept, filled; it now stands as a sentence with nothing to fill.
update import_outcome
set errors = (select jsonb_agg(jsonb_build_object('path', fault -> 'path', 'code', fault -> 'code',
                                                  'english', fault -> 'detail', 'arguments', '[]'::jsonb))
              from jsonb_array_elements(errors) as fault)
where jsonb_path_exists(errors, '$[*].detail');
